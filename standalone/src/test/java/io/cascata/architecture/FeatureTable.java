package io.cascata.architecture;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which feature may touch which. One row per package below the base; {@code a..} stands for {@code a} and all below it. */
record FeatureTable(Map<String, List<String>> rows) {

    static final FeatureTable CASCATA = parse("""
            events                     : events.id
            events.id                  :
            events.value               : events.id
            events.account             : events events.id events.value
            events.campaign            : events events.id events.value
            events.contact             : events events.id events.value
            events.lead                : events events.id events.value events.account events.contact
            events.opportunity         : events events.id events.value events.contact events.account
            events.process             : events events.id events.value
            events.touch               : events events.id events.value events.account events.contact events.lead
            events.suppression         : events events.id
            events.score               : events events.id events.value
            events.playbook            : events events.id events.value events.handshake
            events.solution            : events events.id events.value
            events.buyinggroup         : events events.id events.value events.contact
            events.handshake           : events events.id events.value
            events.catalogue           : events..

            log                        : events
            log.codec                  : events.. log
            log.chain                  : events log
            log.sqlite                 : events log log.chain
            log.axon                   : events.. log log.codec

            access                     : access.web
            access.web                 :

            command                    : access events.. log.. command..
            command.decision           : events.. log
            command.execution          : events.. log log.codec log.axon command.decision
            command.playbook           : events.. log command.decision
            command.account            : events.. log command.decision command.web command.matching.mail command.matching.name
            command.campaign           : events.. log command.decision command.web
            command.contact            : events.. log command.decision command.web command.account
            command.lead               : events.. log log.codec command.decision command.web command.playbook command.policy command.account command.contact command.opportunity command.matching.. command.scoring command.buyinggroup
            command.process            : events.. log command.decision command.web
            command.visitor            : events.. log command.decision command.web command.contact
            command.touch              : events.. log log.codec command.decision command.web
            command.suppression        : events.. log command.decision command.web
            command.role               : events.. command.decision command.playbook
            command.solution           : events.. log command.decision command.web command.role
            command.buyinggroup        : events.. log command.decision command.web command.account command.contact command.role
            command.opportunity        : events.. log command.decision command.web command.playbook command.account command.contact command.process command.role command.solution command.buyinggroup command.visitor
            command.matching           : events.id events.value command.matching.directory command.matching.mail command.matching.name
            command.matching.directory : events.. command.matching.mail command.matching.name
            command.matching.mail      : events.value command.matching.resource
            command.matching.name      : command.matching.resource
            command.matching.resource  :
            command.scoring            : events.. log log.codec command.decision command.web command.playbook command.account command.contact command.visitor command.opportunity command.policy command.solution
            command.signal             : events.. log command.decision command.account command.contact command.visitor command.process command.role command.solution command.buyinggroup command.opportunity command.scoring command.lead command.policy
            command.importing          : events.. log command.decision command.touch command.importing..
            command.importing.plan     : events.. command.decision command.account command.contact command.campaign command.lead command.process command.touch command.opportunity command.importing.reading
            command.importing.reading  : events..
            command.importing.csv      : events.. command.importing.plan command.importing.reading
            command.importing.salesforce : events.. command.importing.plan command.importing.reading
            command.importing.web      : access command.decision command.touch command.importing command.importing.plan command.importing.reading
            command.policy             : events.. log log.codec command.decision
            command.automation         : events.. command.decision command.playbook command.policy command.lead command.opportunity command.handshake command.web log log.codec
            command.handshake          : events.. log command.decision command.web command.playbook command.lead command.opportunity command.scoring command.visitor
            command.policy.storage     : command.policy
            command.reporting          : events.. log command.decision command.web command.playbook
            command.web                : access events.. log log.codec command.decision command.execution

            query.projection           : events.. log log.codec
            query.documents            : events query.projection
            query.documents.sqlite     : query.projection query.documents
            query.facts                : query.projection query.web
            query.deals                : events.id events.value query.facts query.viewpoint
            query.change               : events.. query.projection query.facts query.deals query.export query.viewpoint
            query.export               : query.projection query.facts query.deals query.web
            query.export.web           : query.facts query.export
            query.viewpoint            : events events.playbook log log.codec query.projection query.web
            query.identity             : events.. query.projection query.viewpoint
            query.activity             : events.. log query.projection query.documents query.facts query.deals query.export query.listing query.viewpoint query.web
            query.playbook             : events events.playbook log query.projection query.viewpoint query.web
            query.process              : events.. log query.projection query.viewpoint query.web
            query.lead                 : events.. log query.projection query.documents query.facts query.export query.listing query.viewpoint query.identity query.web
            query.listing              : query.documents query.web
            query.opportunity          : events.. log query.projection query.documents query.facts query.web query.viewpoint query.listing
            query.buyinggroup          : events.. log query.projection query.documents query.facts query.deals query.export query.web query.viewpoint query.identity
            query.handshake            : events.. log query.projection query.documents query.facts query.deals query.export query.listing query.viewpoint query.web
            query.stagehistory         : events.. log query.projection query.documents query.facts query.deals query.money query.web
            query.money                : events.. log query.projection query.facts query.deals query.viewpoint
            query.waterfall            : events.. log query.projection query.documents query.facts query.deals query.money query.export query.web query.viewpoint
            query                      : access events.. log.. query..
            query.score                : events.. log query.projection query.facts query.deals query.export query.viewpoint query.identity query.web
            query.score.web            : query.facts query.score query.viewpoint
            query.waterfall.web        : events.. log query.projection query.deals query.money query.export query.waterfall query.web query.viewpoint
            query.sql                  : log query.projection query.facts query.deals query.export query.viewpoint query.web
            query.waterfall.export     : events.. log query.projection query.facts query.deals query.export query.waterfall query.web query.viewpoint
            query.waterfall.pace       : events.. log query.facts query.deals query.money query.export query.waterfall query.web query.viewpoint
            query.waterfall.pipeline   : events.. log query.projection query.facts query.deals query.money query.export query.waterfall query.web query.viewpoint
            query.waterfall.change     : events.. log query.facts query.deals query.change query.export query.waterfall query.waterfall.pace query.waterfall.pipeline query.web query.viewpoint
            query.behaviour            : events.. log query.projection query.viewpoint query.identity query.web
            query.attribution.model    :
            query.attribution          : events.. log query.projection query.facts query.deals query.change query.export query.viewpoint query.web query.attribution.model
            query.segment              : events.. log query.projection query.facts query.deals query.export query.listing query.viewpoint query.web
            query.stream               : access events.. log log.codec query.web
            query.web                  : access access.web events.. log

            standalone                 : events.. log.. command.. query.. standalone..
            standalone.embedded        : events.. log.. command.. query..
            standalone.cli             : access events.. log.. command.. query.. standalone.embedded standalone.demo standalone.bench
            standalone.demo            : events.. log.. command.. standalone.embedded
            standalone.bench           : events.. log.. command.. query.. standalone.embedded standalone.demo
            """);

    static FeatureTable parse(String text) {
        return new FeatureTable(text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(":", -1))
                .collect(toUnmodifiableMap(row -> row[0].strip(), row -> words(row[1]))));
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** That a class stands in a package of the table. */
    ArchCondition<JavaClass> haveARow(String base) {
        return new ArchCondition<>("be in a package of the feature table") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!rows.containsKey(feature(base, item))) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getName() + " is in a package that has no row in the feature table"));
                }
            }
        };
    }

    /** That a class of the table depends on no feature that its row does not name. */
    ArchCondition<JavaClass> touchOnlyWhatItsRowAllows(String base) {
        return new ArchCondition<>("touch only what the feature table allows") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getName().startsWith(base + "."))
                        .filter(dependency -> !allows(
                                feature(base, item),
                                feature(base, dependency.getTargetClass().getBaseComponentType())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private boolean allows(String from, String to) {
        return from.equals(to) || rows.getOrDefault(from, List.of()).stream().anyMatch(allowed -> covers(allowed, to));
    }

    private static boolean covers(String allowed, String feature) {
        if (!allowed.endsWith("..")) {
            return allowed.equals(feature);
        }
        var root = allowed.substring(0, allowed.length() - 2);
        return feature.equals(root) || feature.startsWith(root + ".");
    }

    private static String feature(String base, JavaClass type) {
        var name = type.getPackageName();
        return name.length() > base.length() ? name.substring(base.length() + 1) : name;
    }
}
