package io.cascata.events.playbook;

/** From now on amounts are converted by these rates, each from its own day on. */
public record ExchangeRulesRevised(Integer version, ExchangeRules rules) implements PlaybookEvent {

    @Override
    public PlaybookSection section() {
        return PlaybookSection.EXCHANGE_RATES;
    }
}
