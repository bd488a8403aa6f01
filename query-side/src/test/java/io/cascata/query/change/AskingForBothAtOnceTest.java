package io.cascata.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.query.viewpoint.InvalidQuestion;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of two questions that are asked together each waits for the other here, or one of them fails. */
@Tag("P04")
class AskingForBothAtOnceTest {

    private static Supplier<String> meeting(String answer, CountDownLatch both) {
        return () -> {
            both.countDown();
            try {
                return both.await(10, TimeUnit.SECONDS) ? answer : "alone";
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Test
    void they_are_answered_at_the_same_time() {
        var both = new CountDownLatch(2);

        assertThat(Both.of(meeting("then", both), meeting("now", both))).isEqualTo(new Both<>("then", "now"));
    }

    @Test
    void a_refusal_of_either_is_thrown_as_it_is() {
        Supplier<String> refused = () -> {
            throw new InvalidQuestion("stages", "no");
        };

        assertThatThrownBy(() -> Both.of(refused, () -> "now")).isInstanceOf(InvalidQuestion.class);
        assertThatThrownBy(() -> Both.of(() -> "then", refused)).isInstanceOf(InvalidQuestion.class);
    }

    @Test
    void nothing_is_left_running_where_one_fails() {
        var failed = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        Supplier<String> slow = () -> {
            try {
                failed.await(10, TimeUnit.SECONDS);
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            ended.set(true);
            return "then";
        };

        assertThatThrownBy(() -> Both.of(slow, () -> {
                    failed.countDown();
                    throw new InvalidQuestion("stages", "no");
                }))
                .isInstanceOf(InvalidQuestion.class);
        assertThat(ended).isTrue();
    }
}
