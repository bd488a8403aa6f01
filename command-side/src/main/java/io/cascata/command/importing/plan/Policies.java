package io.cascata.command.importing.plan;

/** What happens with rows that do not fit; the report counts each use. */
public record Policies(
        AfterClose afterClose,
        MissingParent missingParent,
        ClosedBeforeCreated closedBeforeCreated,
        Undated undated,
        UnknownStage unknownStage,
        Ties ties,
        Deleted deleted,
        Members members) {

    public static final Policies DEFAULT = new Policies(
            AfterClose.FOLLOW,
            MissingParent.PLACEHOLDER,
            ClosedBeforeCreated.CLOSE_AT_CREATION,
            Undated.AT_IMPORT,
            UnknownStage.REJECT,
            Ties.BY_ID,
            Deleted.REJECT,
            Members.RESPONDED);

    public Policies with(AfterClose other) {
        return new Policies(other, missingParent, closedBeforeCreated, undated, unknownStage, ties, deleted, members);
    }

    public Policies with(MissingParent other) {
        return new Policies(afterClose, other, closedBeforeCreated, undated, unknownStage, ties, deleted, members);
    }

    public Policies with(ClosedBeforeCreated other) {
        return new Policies(afterClose, missingParent, other, undated, unknownStage, ties, deleted, members);
    }

    public Policies with(Undated other) {
        return new Policies(
                afterClose, missingParent, closedBeforeCreated, other, unknownStage, ties, deleted, members);
    }

    public Policies with(UnknownStage other) {
        return new Policies(afterClose, missingParent, closedBeforeCreated, undated, other, ties, deleted, members);
    }

    public Policies with(Ties other) {
        return new Policies(
                afterClose, missingParent, closedBeforeCreated, undated, unknownStage, other, deleted, members);
    }

    public Policies with(Deleted other) {
        return new Policies(
                afterClose, missingParent, closedBeforeCreated, undated, unknownStage, ties, other, members);
    }

    public Policies with(Members other) {
        return new Policies(
                afterClose, missingParent, closedBeforeCreated, undated, unknownStage, ties, deleted, other);
    }

    /** A stage change after the opportunity was closed. */
    public enum AfterClose {
        /** Reopened and, where need be, closed again. */
        FOLLOW,
        REJECT
    }

    /** An opportunity without account, or a reference to an account or contact that is not in the input. */
    public enum MissingParent {
        /** An account that says it stands for an unknown one. */
        PLACEHOLDER,
        REJECT
    }

    /** A closing dated before the creation. */
    public enum ClosedBeforeCreated {
        CLOSE_AT_CREATION,
        REJECT
    }

    /** A row without date. */
    public enum Undated {
        /** It holds from the moment of the import. */
        AT_IMPORT,
        REJECT
    }

    /** A stage that the process file does not name. */
    public enum UnknownStage {
        REJECT,
        /** Put after the last open stage of the process. */
        ADD
    }

    /** Rows of one opportunity with the same time. */
    public enum Ties {
        BY_ID,
        /** The earlier stage of the process first, then by id. */
        BY_STAGE
    }

    /** An opportunity or history row marked as deleted. */
    public enum Deleted {
        REJECT,
        IMPORT
    }

    /** Which members of a campaign were touched by it. */
    public enum Members {
        /** Those that have responded. */
        RESPONDED,
        /** The others too, when they became members. */
        ALL
    }
}
