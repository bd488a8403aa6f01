package io.cascata.events.playbook;

/** From now on leads are matched and converted by these rules; what was decided by earlier ones stands. */
public record ConversionRulesRevised(Integer version, ConversionRules rules) implements PlaybookEvent {

    @Override
    public PlaybookSection section() {
        return PlaybookSection.CONVERSION;
    }
}
