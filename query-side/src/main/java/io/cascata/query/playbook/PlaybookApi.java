package io.cascata.query.playbook;

import io.cascata.events.playbook.PlaybookSection;
import io.cascata.log.EventFilter;
import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The playbook over HTTP: every section, and one of them. */
@RestController
@RequestMapping(path = "/api/playbook", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "playbook", description = "The rules that the organisation has settled")
@Refuses({"unknown-section", "invalid-question"})
class PlaybookApi {

    private final History history;
    private final EventLog log;

    PlaybookApi(History history, EventLog log) {
        this.history = history;
        this.log = log;
    }

    @GetMapping
    @Operation(summary = "Every section as it was in force")
    List<SectionView> sections(@ParameterObject WhenParameters when) {
        var viewpoint = when.viewpoint(log);
        return Stream.of(PlaybookSection.values())
                .map(section -> inForce(section, viewpoint))
                .toList();
    }

    @GetMapping("/{section}")
    @Operation(summary = "One section as it was in force; the ETag is the version to revise it with")
    ResponseEntity<SectionView> section(
            @Parameter(description = "The section, such as opportunity") @PathVariable String section,
            @ParameterObject WhenParameters when) {
        var found = Stream.of(PlaybookSection.values())
                .filter(each -> each.key().equals(section))
                .findFirst()
                .orElseThrow(() -> new UnknownSection(section));
        var view = inForce(found, when.viewpoint(log));
        return ResponseEntity.ok().eTag(String.valueOf(view.position())).body(view);
    }

    private SectionView inForce(PlaybookSection section, Viewpoint viewpoint) {
        var revisions = history.of(EventFilter.tagged(section.tag()), viewpoint);
        return revisions.isEmpty() ? SectionView.shipped(section) : SectionView.of(revisions.getLast());
    }
}
