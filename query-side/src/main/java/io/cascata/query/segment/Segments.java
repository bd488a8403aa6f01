package io.cascata.query.segment;

import io.cascata.query.deals.DraftedModels;
import io.cascata.query.deals.Sight;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.FactStore;
import io.cascata.query.facts.Numbers;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Lists of people by their part in opportunities, as {@link TableExport} gives out tables. */
public final class Segments {

    private final Supplier<FactStore> facts;

    /** {@code facts} gives the store that serves at the moment. */
    public Segments(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    /** The projections that keep what segments ask for beyond stage history; they are written after it. */
    public static List<FactProjection> projections() {
        var people = new Numbers(SeatProjection.PERSON);
        return List.of(new ProfileProjection(), new SeatProjection(people), new EncounterProjection(people));
    }

    /** Throws {@link InvalidQuestion} where the question names a process or a stage that there is not. */
    public void check(SegmentQuestion question) {
        var models = facts.get().read(DraftedModels::read);
        models.requireProcess(question.filter());
        models.requireStageOrCanonical("stage", question.stage());
    }

    /** Writes one page of a segment. */
    public void write(
            Segment segment, SegmentQuestion question, SegmentPage page, ExportFormat format, OutputStream to) {
        var store = facts.get();
        var sight = Sight.of(question.viewpoint(), store.position());
        TableExport.Rows rows = connection -> {
            var which = SegmentSql.which(segment);
            var committees = Committees.of(connection, question.filter(), question.contact(), which, sight);
            committees.write(connection);
            if (segment == Segment.MISSING_ROLES) {
                committees.writeProfiles(connection);
            }
            return page.of(segment, new SegmentSql(question, sight));
        };
        TableExport.page(store, rows, format, Objects.requireNonNullElse(page.limit(), Integer.MAX_VALUE), to);
    }
}
