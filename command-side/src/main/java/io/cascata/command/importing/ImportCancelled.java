package io.cascata.command.importing;

/** Somebody stopped the import. What was carried out before stays; importing again goes on from there. */
final class ImportCancelled extends RuntimeException {

    ImportCancelled() {
        super("the import was cancelled", null, false, false);
    }
}
