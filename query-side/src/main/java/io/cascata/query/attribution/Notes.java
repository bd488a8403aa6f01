package io.cascata.query.attribution;

import java.util.ArrayList;
import java.util.List;

/** What a reader must know of an answer, in words. */
final class Notes {

    private Notes() {}

    static List<String> of(Model model, AttributionQuestion question, long fallbacks) {
        var notes = new ArrayList<String>();
        if (question.basis() == Basis.PIPELINE) {
            notes.add("open opportunities at their current amount: how it stands at " + question.valuedAt());
        }
        if (model == Model.SIMPLE_DECAY) {
            notes.add("as published this model gives less than everything; what it leaves is unattributed");
        }
        if (model == Model.SHAPLEY) {
            notes.add("a set is worth the conversions inside it: every journey is shared equally by its distinct keys");
        }
        if (fallbacks > 0) {
            notes.add(
                    "in " + fallbacks + " journeys another touch had to stand in for the one that the model asks for");
        }
        return notes;
    }
}
