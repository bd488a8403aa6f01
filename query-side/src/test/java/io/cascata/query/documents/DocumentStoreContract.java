package io.cascata.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.projection.ParkedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every document store has to do, whatever engine it is on. */
public abstract class DocumentStoreContract {

    private static final DocumentCollection CARS =
            new DocumentCollection("car", List.of(new Field("colour", Kind.TEXT), new Field("price", Kind.NUMBER)));

    private DocumentStore store;

    /** Opens the store of this test; the second time, what the first one wrote. */
    protected abstract DocumentStore open(List<DocumentCollection> collections);

    @BeforeEach
    void open() {
        store = open(List.of(CARS));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Document car(String id, @Nullable String colour, @Nullable Integer price) {
        var fields = new HashMap<String, FieldValue>();
        if (colour != null) {
            fields.put("colour", FieldValue.of(colour));
        }
        if (price != null) {
            fields.put("price", FieldValue.of(price));
        }
        return new Document(id, "{\"id\":\"" + id + "\"}", fields);
    }

    private void write(long position, Document... documents) {
        store.write(new DocumentChanges(Map.of("car", List.of(documents)), Map.of(), List.of(), position));
    }

    private List<String> pages(DocumentQuery query) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = store.find("car", query.after(cursor));
            page.documents().forEach(document -> ids.add(document.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    @Test
    void what_was_written_is_there_after_a_restart_together_with_its_position() {
        write(7, car("a", "red", 100));
        store.close();
        store = open(List.of(CARS));
        assertThat(store.position()).isEqualTo(7);
        assertThat(store.get("car", "a")).contains(car("a", "red", 100));
        assertThat(store.get("car", "b")).isEmpty();
    }

    @Test
    void what_is_put_ahead_comes_with_the_next_write() {
        write(1, car("a", "red", 100));
        store.put("car", List.of(car("a", "blue", 200), car("b", "red", 300)));
        assertThat(store.latest("car", Set.of("a", "b", "c")))
                .containsExactlyInAnyOrder(car("a", "blue", 200), car("b", "red", 300));
        write(2, car("c", "green", 400));
        store.close();
        store = open(List.of(CARS));
        assertThat(store.position()).isEqualTo(2);
        assertThat(store.get("car", Set.of("a", "b", "c")))
                .containsExactlyInAnyOrder(car("a", "blue", 200), car("b", "red", 300), car("c", "green", 400));
    }

    @Test
    void what_is_put_ahead_and_discarded_was_never_there() {
        write(1, car("a", "red", 100));
        store.put("car", List.of(car("a", "blue", 200), car("b", "red", 300)));
        store.discard();
        assertThat(store.latest("car", Set.of("a", "b"))).containsExactly(car("a", "red", 100));
        write(2, car("c", "green", 400));
        assertThat(pages(DocumentQuery.sorted("price", true, 2))).containsExactly("a", "c");
    }

    @Test
    void writing_again_replaces() {
        write(1, car("a", "red", 100));
        write(2, car("a", "blue", null));
        assertThat(store.get("car", "a")).contains(car("a", "blue", null));
        assertThat(pages(DocumentQuery.sorted("price", true, 10))).containsExactly("a");
    }

    @Test
    void deleting_removes() {
        write(1, car("a", "red", 100), car("b", "red", 100));
        store.write(new DocumentChanges(Map.of(), Map.of("car", List.of("a")), List.of(), 2));
        assertThat(pages(DocumentQuery.sorted("price", true, 10))).containsExactly("b");
    }

    @Test
    void pages_are_sorted_with_ties_by_id_and_the_missing_last_in_either_direction() {
        write(
                1,
                car("a", "red", 3),
                car("b", "red", 1),
                car("c", "blue", 3),
                car("d", "red", null),
                car("e", "x", null));
        assertThat(pages(DocumentQuery.sorted("price", true, 2))).containsExactly("b", "a", "c", "d", "e");
        assertThat(pages(DocumentQuery.sorted("price", false, 2))).containsExactly("c", "a", "b", "e", "d");
    }

    @Test
    void conditions_filter_by_any_of_their_values() {
        write(1, car("a", "red", 3), car("b", "blue", 1), car("c", "green", 3));
        var query = DocumentQuery.sorted("price", true, 10)
                .where(List.of(new DocumentQuery.Condition("colour", Set.of("red", "blue"))));
        assertThat(pages(query)).containsExactly("b", "a");
    }

    @Test
    void documents_are_counted_by_the_same_conditions() {
        write(1, car("a", "red", 3), car("b", "blue", 1), car("c", "green", 3));
        assertThat(store.count("car", List.of())).isEqualTo(3);
        assertThat(store.count("car", List.of(new DocumentQuery.Condition("colour", Set.of("red", "blue")))))
                .isEqualTo(2);
        assertThatThrownBy(() -> store.count("car", List.of(new DocumentQuery.Condition("wheels", Set.of("4")))))
                .isInstanceOf(UnknownField.class);
    }

    @Test
    void a_cursor_is_stable_under_inserts() {
        write(1, car("a", "red", 1), car("b", "red", 2), car("c", "red", 3));
        var query = DocumentQuery.sorted("price", true, 2);
        var first = store.find("car", query);
        write(2, car("0", "red", 0), car("bb", "red", 2));
        assertThat(store.find("car", query.after(first.next())).documents())
                .extracting(Document::id)
                .containsExactly("bb", "c");
    }

    @Test
    void unknown_fields_and_foreign_cursors_are_refused() {
        assertThatThrownBy(() -> store.find("car", DocumentQuery.sorted("wheels", true, 1)))
                .isInstanceOf(UnknownField.class)
                .hasMessageContaining("wheels");
        assertThatThrownBy(() ->
                        store.find("car", DocumentQuery.sorted("price", true, 1).after("nonsense!")))
                .isInstanceOf(MalformedCursor.class);
    }

    @Test
    void parked_events_stay() {
        var parked = new ParkedEvent("car", 3, "car.sold", "no car");
        store.write(new DocumentChanges(Map.of(), Map.of(), List.of(parked), 3));
        assertThat(store.parked()).containsExactly(parked);
    }
}
