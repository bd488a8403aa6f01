package io.cascata.standalone.demo;

import java.time.Instant;

/** Somebody at an account, with the part that people of this title usually play. */
record DemoContact(
        String id, String firstName, String lastName, String email, String title, String usualRole, Instant created) {}
