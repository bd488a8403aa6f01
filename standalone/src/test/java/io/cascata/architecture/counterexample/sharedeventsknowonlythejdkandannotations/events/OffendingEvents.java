package io.cascata.architecture.counterexample.sharedeventsknowonlythejdkandannotations.events;

import tools.jackson.databind.json.JsonMapper;

/** Events know no JSON library. */
class OffendingEvents {
    final JsonMapper mapper = new JsonMapper();
}
