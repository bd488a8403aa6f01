package io.cascata.command.matching;

/** Why a candidate is stronger or weaker than its score says. */
public enum Remark {
    /** The domain fits, but the lead names another company: a person decides. */
    DOMAIN_ALONE,

    /** The lead names two companies, as in "Acme (via Advisory)": a person decides. */
    NAME_BESIDE_ANOTHER,

    /** Same name, but the legal forms are those of two companies: a person decides. */
    ANOTHER_LEGAL_PERSON,

    /** The initials fit and nothing speaks against it: worth a look, whatever the score. */
    ACRONYM_ALONE
}
