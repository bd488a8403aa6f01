package io.cascata.standalone.demo;

import static io.cascata.standalone.demo.SalesforceFiles.time;
import static java.util.Comparator.comparing;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opportunities, their history and their contact roles as export files. Ids follow the order in which they were opened. */
final class OpportunitySheets {

    private static final String CURRENCY = "EUR";

    private final List<Numbered> opportunities;

    OpportunitySheets(DemoCompany company) {
        this.opportunities = company.opportunities().stream()
                .map(opportunity -> new Numbered(company.idOf(opportunity), opportunity))
                .toList();
    }

    Sheet opportunities() {
        var columns = "Id,AccountId,Name,Type,Solution__c,StageName,Amount,CurrencyIsoCode,CloseDate,IsClosed,IsWon,"
                + "Owner.Name,CreatedDate,LastStageChangeDate,SystemModstamp,IsDeleted";
        return new Sheet(
                "Opportunity.csv",
                List.of(columns.split(",")),
                opportunities.stream().map(numbered -> row(numbered.id(), numbered.opportunity())));
    }

    Sheet history() {
        var columns =
                "Id,OpportunityId,CreatedDate,StageName,Amount,CurrencyIsoCode,CloseDate," + "IsDeleted,SystemModstamp";
        var saves = opportunities.stream()
                .flatMap(numbered ->
                        numbered.opportunity().history().stream().map(snapshot -> new Save(numbered.id(), snapshot)))
                .sorted(comparing(save -> save.snapshot().at()));
        return new Sheet(
                "OpportunityHistory.csv",
                List.of(columns.split(",")),
                numbered(saves, OpportunitySheets::row, "008").stream());
    }

    Sheet contactRoles() {
        var columns = "Id,OpportunityId,ContactId,Role,IsPrimary,CreatedDate,LastModifiedDate,IsDeleted";
        var parts = opportunities.stream().flatMap(numbered -> numbered.opportunity().roles().stream()
                .map(role -> new Part(numbered.id(), role)));
        return new Sheet(
                "OpportunityContactRole.csv",
                List.of(columns.split(",")),
                numbered(parts, OpportunitySheets::row, "00K").stream());
    }

    private static List<String> row(String id, DemoOpportunity opportunity) {
        var now = opportunity.now();
        var stage = opportunity.stage();
        return List.of(
                id,
                opportunity.account().id(),
                opportunity.name(),
                DemoProcess.type(opportunity.type()),
                opportunity.solution(),
                DemoProcess.stage(stage),
                amount(now.amount()),
                CURRENCY,
                now.closeDate().toString(),
                String.valueOf(stage.outcome() != Outcome.OPEN),
                String.valueOf(stage == CanonicalStage.CLOSED_WON),
                now.owner(),
                time(opportunity.opened()),
                time(opportunity.moves().getLast().at()),
                time(now.at()),
                "false");
    }

    private static List<String> row(String id, Save save) {
        var saved = save.snapshot();
        return List.of(
                id,
                save.opportunity(),
                time(saved.at()),
                DemoProcess.stage(saved.stage()),
                amount(saved.amount()),
                CURRENCY,
                saved.closeDate().toString(),
                "false",
                time(saved.at()));
    }

    private static List<String> row(String id, Part part) {
        var role = part.role();
        var until = role.until();
        return List.of(
                id,
                part.opportunity(),
                role.contact().id(),
                role.role(),
                String.valueOf(role.primary()),
                time(role.from()),
                time(until == null ? role.from() : until),
                String.valueOf(until != null));
    }

    private static String amount(@Nullable Long euros) {
        return euros == null ? "" : euros.toString();
    }

    private static <T, R> List<R> numbered(Stream<T> things, BiFunction<String, T, R> row, String prefix) {
        var list = things.toList();
        return IntStream.range(0, list.size())
                .mapToObj(index -> row.apply(SalesforceId.of(prefix, index + 1L), list.get(index)))
                .toList();
    }

    private record Numbered(String id, DemoOpportunity opportunity) {}

    private record Save(String opportunity, DemoSnapshot snapshot) {}

    private record Part(String opportunity, DemoRole role) {}
}
