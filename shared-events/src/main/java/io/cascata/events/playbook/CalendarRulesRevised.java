package io.cascata.events.playbook;

/** From now on days and periods that a question names are those of this calendar. */
public record CalendarRulesRevised(Integer version, CalendarRules rules) implements PlaybookEvent {

    @Override
    public PlaybookSection section() {
        return PlaybookSection.CALENDAR;
    }
}
