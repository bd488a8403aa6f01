package io.cascata.query.waterfall.pipeline;

/**
 * Why the pipeline of the beginning became that of the end, in one currency and whole minor units, such as cents:
 * {@code start + created + returned + up - down - movedBack - won - lost - recycled = end}. Created are first entries,
 * {@code returned} came back from an earlier stage or from closing; what is closed counts at the amount it closed with.
 */
public record PipelineBridge(
        String currency,
        int minorDigits,
        long start,
        long created,
        long returned,
        long up,
        long down,
        long movedBack,
        long won,
        long lost,
        long recycled,
        long end,
        boolean balanced) {

    long units(PipelinePart part) {
        return switch (part) {
            case START -> start;
            case CREATED -> created;
            case RETURNED -> returned;
            case UP -> up;
            case DOWN -> down;
            case MOVED_BACK -> movedBack;
            case WON -> won;
            case LOST -> lost;
            case RECYCLED -> recycled;
            case END -> end;
        };
    }
}
