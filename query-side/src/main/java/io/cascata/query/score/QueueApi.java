package io.cascata.query.score;

import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The work list of sales over HTTP. */
@RestController
@RequestMapping(path = "/api/leads/queue", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "leads", description = "Leads, why they qualified, and what came of them")
@Refuses({"invalid-question", "question-too-large"})
class QueueApi {

    private final Queue queue;
    private final EventLog log;

    QueueApi(Queue queue, EventLog log) {
        this.queue = queue;
        this.log = log;
    }

    @GetMapping
    @Operation(summary = "The leads that were delivered and not answered yet, the highest score first")
    List<QueuedLead> waiting(@ParameterObject WhenParameters when) {
        return queue.at(when.viewpoint(log));
    }
}
