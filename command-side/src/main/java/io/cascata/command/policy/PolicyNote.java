package io.cascata.command.policy;

import io.cascata.command.decision.Refusal;

/**
 * Why something that a policy asked for was not done. {@code position} and {@code event} name the trigger, {@code index}
 * the command among those of the policy, {@code command} its name.
 */
public record PolicyNote(
        String policy, long position, String event, int index, String command, Kind kind, String code, String message) {

    /** Stands for whatever a policy would have asked for. */
    static final String ALL = "*";

    public enum Kind {
        /** A rule said no: an ordinary answer, and the end of it. */
        REFUSED,
        /** It could not be carried out for a defect; it is tried again at every start. */
        PARKED
    }

    static PolicyNote refused(Reaction reaction, Refusal refusal) {
        return new PolicyNote(
                reaction.policy(),
                reaction.trigger().position(),
                reaction.trigger().name(),
                reaction.index(),
                reaction.commandName(),
                Kind.REFUSED,
                refusal.code().code(),
                String.valueOf(refusal.getMessage()));
    }

    static PolicyNote parked(Reaction reaction, RuntimeException defect) {
        return parked(
                reaction.policy(),
                reaction.trigger().position(),
                reaction.trigger().name(),
                reaction.index(),
                reaction.commandName(),
                defect);
    }

    /** Nothing at all could be asked for because of an event. */
    static PolicyNote parked(String policy, long position, String event, RuntimeException defect) {
        return parked(policy, position, event, -1, ALL, defect);
    }

    private static PolicyNote parked(
            String policy, long position, String event, int index, String command, RuntimeException defect) {
        return new PolicyNote(
                policy,
                position,
                event,
                index,
                command,
                Kind.PARKED,
                defect.getClass().getSimpleName(),
                String.valueOf(defect.getMessage()));
    }
}
