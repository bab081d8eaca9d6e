package nc.maillage.law.population;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Arrays that serve again from one batch to the next; of one thread. */
final class Scratch {
    private final ArrayDeque<byte[]> free = new ArrayDeque<>();
    private final int[][] numbers = new int[3][0];
    private @Nullable Scratch members;

    byte[] take(int length) {
        byte[] array = free.poll();
        return array == null || array.length < length ? new byte[length] : array;
    }

    void give(byte[] array) {
        free.push(array);
    }

    /** One of a few arrays of numbers; its first is 0, the others are anything. */
    int[] numbers(int which, int length) {
        if (numbers[which].length < length) {
            numbers[which] = new int[length + length / 2];
        }
        return numbers[which];
    }

    Scratch members() {
        var made = members;
        if (made == null) {
            made = new Scratch();
            members = made;
        }
        return made;
    }
}
