package io.cascata.architecture.counterexample.therearenocycles.command.contact;

import io.cascata.architecture.counterexample.therearenocycles.command.account.OffendingAccount;

/** The other half. */
public class OffendingContact {
    Object other() {
        return OffendingAccount.class;
    }
}
