package io.cascata.query.attribution.model;

import java.util.Set;

/**
 * What kinds of touch there are: those that send a form, and those that are mere visits. A lead is created by a form, or
 * by taking part in a campaign: a touch that names one and is no visit.
 */
public record Kinds(Set<String> forms, Set<String> visits) {

    public static final Kinds DEFAULT = new Kinds(
            Set.of("form", "form-submitted", "form-fill"),
            Set.of("visit", "anonymous-visit", "page-view", "web-visit"));

    public Kinds {
        forms = Set.copyOf(forms);
        visits = Set.copyOf(visits);
    }

    public boolean createsLead(Touch touch) {
        return forms.contains(touch.kind()) || (touch.campaign() != null && !isVisit(touch));
    }

    public boolean isVisit(Touch touch) {
        return visits.contains(touch.kind());
    }
}
