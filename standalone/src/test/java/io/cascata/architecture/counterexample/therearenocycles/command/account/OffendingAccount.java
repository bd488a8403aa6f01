package io.cascata.architecture.counterexample.therearenocycles.command.account;

import io.cascata.architecture.counterexample.therearenocycles.command.contact.OffendingContact;

/** Half of a circle. */
public class OffendingAccount {
    Object other() {
        return OffendingContact.class;
    }
}
