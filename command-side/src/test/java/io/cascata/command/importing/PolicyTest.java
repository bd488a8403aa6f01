package io.cascata.command.importing;

import io.cascata.command.importing.plan.Policies;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import java.util.List;

/** One opportunity under a process of four stages, imported under some policies. */
abstract class PolicyTest extends ImportTest {

    static final Policies DEFAULT = Policies.DEFAULT;

    private static final SourceFile PROCESS = ImportBench.file("process.yaml", """
            process: sales
            stages:
              - {stage: Talk, canonical: QUALIFIED}
              - {stage: Offer, canonical: PIPELINE}
              - {stage: Won, canonical: CLOSED_WON}
              - {stage: Lost, canonical: CLOSED_LOST}
            """);

    ImportReport imported(Policies policies, SourceFile... files) {
        var settings = ImportBench.settings().with(policies);
        return bench.run(new ImportRequest(ImportProfile.SALESFORCE, List.of(files), PROCESS, null, settings));
    }

    List<Class<?>> kinds() {
        return bench.events().stream()
                .filter(event -> event instanceof OpportunityOpened || event instanceof StageEvent)
                .map(OpportunityEvent.class::cast)
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    static SourceFile row(String stage, String created, String closed, String closeDate) {
        return ImportBench.file(
                "Opportunity.csv",
                "Id,Name,StageName,CreatedDate,IsClosed,CloseDate\n006000000000001AAA,Talent,%s,%s,%s,%s\n"
                        .formatted(stage, created, closed, closeDate));
    }

    static SourceFile history(String... stages) {
        var csv = new StringBuilder("Id,OpportunityId,CreatedDate,StageName\n");
        for (int i = 0; i < stages.length; i++) {
            csv.append("00800000000000%dAAA,006000000000001AAA,2024-01-0%d,%s\n".formatted(i + 1, i + 1, stages[i]));
        }
        return ImportBench.file("OpportunityHistory.csv", csv.toString());
    }

    OpportunityOpened opened() {
        return bench.events().stream()
                .filter(OpportunityOpened.class::isInstance)
                .map(OpportunityOpened.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
