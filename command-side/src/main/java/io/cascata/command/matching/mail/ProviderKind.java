package io.cascata.command.matching.mail;

/** Whose mail a domain carries. */
public enum ProviderKind {
    /** Mail boxes that are thrown away; asked first, since lists of free providers name some of them too. */
    DISPOSABLE,

    /** Mail boxes for everybody. */
    FREE,

    /** Everything else: the domain may stand for one organisation. */
    ORGANISATION
}
