package io.cascata.events.playbook;

/** From now on the pipeline is weighted by these probabilities and measured against these targets. */
public record PipelineRulesRevised(Integer version, PipelineRules rules) implements PlaybookEvent {

    @Override
    public PlaybookSection section() {
        return PlaybookSection.PIPELINE;
    }
}
