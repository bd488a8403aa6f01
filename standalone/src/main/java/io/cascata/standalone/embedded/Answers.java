package io.cascata.standalone.embedded;

import io.cascata.log.EventLog;
import io.cascata.query.ReadModels;
import io.cascata.query.activity.PeopleAnswers;
import io.cascata.query.attribution.AttributionAnswers;
import io.cascata.query.buyinggroup.StudyAnswers;
import io.cascata.query.handshake.SlaAnswers;
import io.cascata.query.lead.LeadAnswers;
import io.cascata.query.score.Queue;
import io.cascata.query.score.QueuedLead;
import io.cascata.query.segment.CoverageAnswers;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.waterfall.ClosingAnswers;
import io.cascata.query.waterfall.WaterfallAnswers;
import io.cascata.query.waterfall.change.ChangeAnswers;
import io.cascata.query.waterfall.pace.PaceAnswers;
import io.cascata.query.waterfall.pipeline.PipelineAnswers;
import java.time.Clock;
import java.util.List;

/** What the API answers, from the same classes. */
public final class Answers {

    private final ReadModels models;
    private final EventLog log;
    private final History history;
    private final Clock clock = Clock.systemUTC();

    Answers(ReadModels models, EventLog log) {
        this.models = models;
        this.log = log;
        this.history = new History(log);
    }

    public CoverageAnswers coverage() {
        return new CoverageAnswers(models::facts, log);
    }

    public LeadAnswers leads() {
        return new LeadAnswers(models.leads(), models::facts, history, log);
    }

    public PeopleAnswers people() {
        return new PeopleAnswers(models.activities(clock), history, log);
    }

    public SlaAnswers promises() {
        return new SlaAnswers(models.handshakes(), history, log, clock);
    }

    public StudyAnswers study() {
        return new StudyAnswers(models.buyingGroups(history, clock), log);
    }

    public WaterfallAnswers waterfall() {
        return new WaterfallAnswers(models.waterfall(), models::facts, log);
    }

    public ClosingAnswers closings() {
        return new ClosingAnswers(models.waterfall(), models::facts, log);
    }

    public PaceAnswers pace() {
        return new PaceAnswers(models::facts, history, log, clock);
    }

    public PipelineAnswers pipeline() {
        return new PipelineAnswers(models::facts, history, log);
    }

    public ChangeAnswers changes() {
        return new ChangeAnswers(models.waterfall(), models::facts, history, log, clock);
    }

    public AttributionAnswers attribution() {
        return new AttributionAnswers(models::facts, log, clock);
    }

    /** The leads that wait for sales, the highest score first. */
    public List<QueuedLead> queue(WhenParameters when) {
        return new Queue(models::facts, clock).at(when.viewpoint(log));
    }
}
