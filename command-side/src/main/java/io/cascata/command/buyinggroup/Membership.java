package io.cascata.command.buyinggroup;

import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;

/** Somebody in a buying group: in which role, whether confirmed, how found and on whose word. */
record Membership(ContactRole role, boolean confirmed, Identification identification) {

    Membership as(ContactRole other, IdentificationOrigin word) {
        return new Membership(other, confirmed, identification.by(word));
    }
}
