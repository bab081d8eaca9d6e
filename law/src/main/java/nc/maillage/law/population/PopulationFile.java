package nc.maillage.law.population;

import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.law.Digest;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.FactType;

/** « Fichier d’une population »: its columns one after the other, as they stand in memory; read only by the sheet that wrote it. */
public final class PopulationFile {
    private static final int HEAD = 16;
    private static final int BLOCK = 1 << 20;
    private static final int LARGEST = Long.BYTES;

    private PopulationFile() {}

    public static void write(Population population, FactSheet sheet, WritableByteChannel to) throws IOException {
        var head = ByteBuffer.allocate(HEAD)
                .putLong(signature(sheet))
                .putInt(population.households())
                .putInt(population.members())
                .flip();
        writeAll(to, head);
        var buffer = ByteBuffer.allocateDirect(BLOCK);
        write(population.firstMembers(), to, buffer);
        for (FactDefinition fact : kept(sheet)) {
            write(population.column(fact), to, buffer);
        }
    }

    public static Population read(FactSheet sheet, ReadableByteChannel from) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        readAll(from, head);
        if (head.flip().getLong() != signature(sheet)) {
            throw new IOException("these columns are not those of this sheet");
        }
        int households = head.getInt();
        int members = head.getInt();
        var buffer = ByteBuffer.allocateDirect(BLOCK);
        var first = new int[households + 1];
        read(first, from, buffer);
        if (first[households] != members) {
            throw new IOException("%d members are told, not %d".formatted(first[households], members));
        }
        var population = Population.empty(sheet, first);
        for (FactDefinition fact : kept(sheet)) {
            read(population.column(fact), from, buffer);
        }
        return population;
    }

    private static List<FactDefinition> kept(FactSheet sheet) {
        return sheet.definitions().stream()
                .filter(fact -> fact.type() != FactType.TEXT)
                .toList();
    }

    private static long signature(FactSheet sheet) {
        var facts = sheet.definitions().stream()
                .map(fact -> String.join(
                        " ",
                        fact.key(),
                        fact.type().name(),
                        Boolean.toString(fact.perMember()),
                        fact.choices().toString()))
                .collect(Collectors.joining("\n"));
        return Long.parseUnsignedLong(Digest.sha256(facts).substring(0, 2 * LARGEST), 16);
    }

    private static void write(Object column, WritableByteChannel to, ByteBuffer buffer) throws IOException {
        int length = Array.getLength(column);
        for (int at = 0; at < length; ) {
            buffer.clear();
            int count = Math.min(length - at, BLOCK / width(column));
            switch (column) {
                case byte[] bytes -> buffer.put(bytes, at, count);
                case short[] shorts -> buffer.asShortBuffer().put(shorts, at, count);
                case int[] ints -> buffer.asIntBuffer().put(ints, at, count);
                case long[] longs -> buffer.asLongBuffer().put(longs, at, count);
                default -> throw new IllegalArgumentException("not a column");
            }
            buffer.position(0).limit(count * width(column));
            writeAll(to, buffer);
            at += count;
        }
    }

    private static void read(Object column, ReadableByteChannel from, ByteBuffer buffer) throws IOException {
        int length = Array.getLength(column);
        for (int at = 0; at < length; ) {
            int count = Math.min(length - at, BLOCK / width(column));
            readAll(from, buffer.clear().limit(count * width(column)));
            buffer.flip();
            switch (column) {
                case byte[] bytes -> buffer.get(bytes, at, count);
                case short[] shorts -> buffer.asShortBuffer().get(shorts, at, count);
                case int[] ints -> buffer.asIntBuffer().get(ints, at, count);
                case long[] longs -> buffer.asLongBuffer().get(longs, at, count);
                default -> throw new IllegalArgumentException("not a column");
            }
            at += count;
        }
    }

    static int width(Object column) {
        return switch (column) {
            case byte[] _ -> Byte.BYTES;
            case short[] _ -> Short.BYTES;
            case int[] _ -> Integer.BYTES;
            default -> Long.BYTES;
        };
    }

    private static void writeAll(WritableByteChannel to, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            to.write(buffer);
        }
    }

    private static void readAll(ReadableByteChannel from, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (from.read(buffer) < 0) {
                throw new EOFException("the columns end too soon");
            }
        }
    }
}
