package io.cascata.query.documents.sqlite;

import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentQuery;
import java.util.ArrayList;
import java.util.List;

/** The part of a statement that says which documents are meant. */
final class ConditionSql {

    private final StringBuilder text = new StringBuilder(" WHERE true");
    private final List<Object> parameters = new ArrayList<>();

    ConditionSql(DocumentCollection collection, List<DocumentQuery.Condition> conditions) {
        for (var condition : conditions) {
            among("f_" + collection.field(condition.field()).name(), condition);
        }
    }

    private void among(String column, DocumentQuery.Condition condition) {
        var marks = condition.values().isEmpty()
                ? ""
                : "?" + ", ?".repeat(condition.values().size() - 1);
        text.append(" AND ").append(column).append(" IN (").append(marks).append(")");
        parameters.addAll(condition.values());
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
