package io.cascata.standalone.demo;

import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.StageDefinition;
import java.util.List;
import java.util.TreeMap;

/** How the company calls its stages and types in its CRM: the stages are those that come with the platform. */
final class DemoProcess {

    private static final List<StageDefinition> STAGES =
            ShippedProcesses.definitionFor(OpportunityType.ACQUISITION).stages().stream()
                    .filter(stage -> stage.canonical() != CanonicalStage.TARGET_ACCOUNT)
                    .toList();

    private DemoProcess() {}

    static String stage(CanonicalStage canonical) {
        return STAGES.stream()
                .filter(stage -> stage.canonical() == canonical)
                .map(StageDefinition::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the company has no stage for " + canonical));
    }

    static String type(OpportunityType type) {
        return switch (type) {
            case ACQUISITION -> "New Business";
            case RENEWAL -> "Renewal";
            case UPSELL -> "Upsell";
            case CROSS_SELL -> "Cross-sell";
        };
    }

    static ProcessFile file() {
        var types = new TreeMap<String, OpportunityType>();
        for (var type : OpportunityType.values()) {
            types.put(type(type), type);
        }
        return new ProcessFile(
                "Demo",
                1,
                new ProcessFile.Types("Type", OpportunityType.ACQUISITION, types),
                new ProcessFile.Solution("Solution__c", null, null),
                STAGES.stream().map(DemoProcess::stage).toList(),
                null,
                Owners.teams());
    }

    private static ProcessFile.Stage stage(StageDefinition stage) {
        return new ProcessFile.Stage(
                stage.name(),
                stage.key().value(),
                null,
                stage.canonical(),
                stage.owner(),
                stage.definition(),
                stage.description(),
                stage.exitCriteria());
    }
}
