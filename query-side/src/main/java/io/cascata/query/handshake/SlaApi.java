package io.cascata.query.handshake;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.export.Followed;
import io.cascata.query.export.Tabled;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Now;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Promises between teams over HTTP. */
@RestController
@RequestMapping(path = "/api/sla", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "handshakes")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class SlaApi {

    private static final String DESCRIPTION =
            "'leaks' counts what was not answered by its due time, declined, or accepted and left untouched;"
                    + " 'links' leads from the JSON pointer of a number to the handshakes that it counts.";

    private final SlaAnswers answers;

    SlaApi(Handshakes handshakes, History history, EventLog log, Now clock) {
        this.answers = new SlaAnswers(handshakes, history, log, clock::instant);
    }

    @GetMapping(produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "How well promises are kept: attainment, leakage and times per direction and owner, volumes",
            description = DESCRIPTION)
    Followed<SlaReport> report(
            @ParameterObject @ModelAttribute OfferedParameters offered, @ParameterObject WhenParameters when) {
        return answers.report(offered, when);
    }

    @GetMapping("/handshakes")
    @Operation(
            summary = "The handshakes that a number of the report counts, in the order in which they were offered",
            description = "Of a volume, volumes/NAME, the first of each subject that was delivered.")
    List<HandshakeView> handshakes(
            @ParameterObject @ModelAttribute OfferedParameters offered,
            @ParameterObject WhenParameters when,
            @Parameter(
                            description =
                                    "The number, such as MARKETING/SALES/MET, or with an owner MARKETING/SALES/sam/MET")
                    @RequestParam
                    String number) {
        return answers.handshakes(number, offered, when);
    }

    @GetMapping("/leaks")
    @Operation(summary = "The handshakes that a number of leaks counts, in the order in which they were offered")
    List<HandshakeView> leaks(
            @ParameterObject @ModelAttribute OfferedParameters offered,
            @ParameterObject WhenParameters when,
            @Parameter(description = "The number, such as MARKETING/SALES/DECLINED") @RequestParam String number) {
        return answers.leaks(number, offered, when);
    }
}
