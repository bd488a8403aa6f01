package io.cascata.command.simulation;

import java.util.ArrayList;
import java.util.List;

/** Reads what happened in order, and says where a rule was broken. */
final class Checker {

    static final List<Rule> RULES = List.of(
            new OneOpenOpportunityPerDeal(),
            new StagesFollowTheProcess(),
            new ClosedOpportunitiesRest(),
            new OneRolePerContact(),
            new GroupsAndOpportunitiesAgree(),
            new GatesSawThePeople(),
            new ConversionsMakeNoPersonTwice(),
            new ConversionsMakeNoCompanyTwice(),
            new LeadsFollowTheirProcess(),
            new LeadsComeBackFromSalesOnly(),
            new OneConversionPerLead());

    private Checker() {}

    static List<String> broken(List<Step> steps) {
        return broken(steps, RULES);
    }

    static List<String> broken(List<Step> steps, List<Rule> rules) {
        var model = new Model();
        var broken = new ArrayList<String>();
        for (var step : steps) {
            for (var event : step.events()) {
                rules.forEach(rule -> note(broken, rule, step, rule.before(event, step, model)));
                model.apply(event);
            }
            rules.forEach(rule -> note(broken, rule, step, rule.after(step, model)));
        }
        return broken;
    }

    private static void note(List<String> broken, Rule rule, Step step, List<String> complaints) {
        for (var complaint : complaints) {
            broken.add(rule.getClass().getSimpleName() + " at " + step.position() + ", command " + step.command() + ": "
                    + complaint);
        }
    }
}
