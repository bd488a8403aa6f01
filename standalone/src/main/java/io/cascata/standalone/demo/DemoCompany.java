package io.cascata.standalone.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is told of the made-up company, in order of time. */
record DemoCompany(List<DemoAccount> accounts, List<DemoOpportunity> opportunities, List<DemoTouch> touches) {

    DemoCompany {
        accounts = List.copyOf(accounts);
        opportunities = List.copyOf(opportunities);
        touches = List.copyOf(touches);
    }

    static DemoCompany of(DemoSettings settings) {
        var calendar = new BusinessCalendar(settings);
        var accounts = new AccountBook(settings, calendar).accounts();
        var opportunities = new ArrayList<DemoOpportunity>();
        var touches = new ArrayList<DemoTouch>();
        for (var number = 0; number < accounts.size(); number++) {
            var account = accounts.get(number);
            var told = new AccountStory(account, calendar, Dice.of(settings.seed(), "story", number)).opportunities();
            opportunities.addAll(told);
            touches.addAll(new TouchTrail(account, calendar, Dice.of(settings.seed(), "touches", number)).left(told));
        }
        opportunities.sort(Comparator.comparing(DemoOpportunity::opened).thenComparing(DemoOpportunity::name));
        touches.sort(Comparator.comparing(DemoTouch::at)
                .thenComparing(touch -> touch.account().id()));
        return new DemoCompany(accounts, opportunities, touches);
    }
}
