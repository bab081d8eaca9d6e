package nc.maillage.law.population;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Arrays that serve again from one batch to the next; of one thread. */
final class Scratch {
    private final ArrayDeque<byte[]> free = new ArrayDeque<>();
    private int[] owners = new int[0];
    private @Nullable Scratch members;

    byte[] take(int length) {
        byte[] array = free.poll();
        return array == null || array.length < length ? new byte[length] : array;
    }

    void give(byte[] array) {
        free.push(array);
    }

    int[] owners(int length) {
        if (owners.length < length) {
            owners = new int[length + length / 2];
        }
        return owners;
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
