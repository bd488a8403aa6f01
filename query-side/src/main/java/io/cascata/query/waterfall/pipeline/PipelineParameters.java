package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.WindowParameters;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that say what pipeline is, and what is to be won. */
public record PipelineParameters(
        @Parameter(
                description =
                        "The canonical stage from which on an open opportunity counts as pipeline. Default: pipeline")
        @Nullable
        String stage,

        @Parameter(description = "What is to be won, such as 100000 EUR. Default: the playbook's for the period")
        @Nullable
        String target) {

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    PipelineQuestion question(FilterParameters filter, WindowParameters window, Viewpoint viewpoint, Moments moments) {
        return new PipelineQuestion(
                filter.filter(),
                viewpoint,
                window.window(moments),
                stage == null || stage.isBlank()
                        ? CanonicalStage.PIPELINE
                        : FilterParameters.parse("stage", CanonicalStage.class, stage),
                PipelineQuestion.target(target),
                moments.zone());
    }
}
