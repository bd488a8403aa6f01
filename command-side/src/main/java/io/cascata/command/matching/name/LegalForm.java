package io.cascata.command.matching.name;

/** What the legal form in a name says of the company behind it. */
public enum LegalForm {
    /** A company with shares, of the kind that no other form stands for: AG, S.p.A., OAO. */
    STOCK,

    /** A company with limited liability, of the kind that no other form stands for: GmbH, S.r.l., OOO. */
    LIMITED,

    /** A company and no more: Inc., Ltd., KG. */
    COMPANY,

    /** No business. */
    NONPROFIT;

    /** Whether one and the same company can hardly bear both. */
    boolean excludes(LegalForm other) {
        return this != other && (this == NONPROFIT || other == NONPROFIT || (this != COMPANY && other != COMPANY));
    }
}
