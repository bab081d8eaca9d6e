package nc.maillage.law.population;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import org.jspecify.annotations.Nullable;

/**
 * « Population »: the facts of many households, one column a fact, one row a household or a member of one.
 *
 * <p>A column is an array: bytes for answers (0 unknown, else 1 no and 2 yes, or the place of the choice from 1), ints for days
 * ({@link PackedDay}), longs for francs, shorts for counts (−1 unknown). Names and reasons are not kept.
 */
public final class Population {
    /** What an amount that is not known is written as. */
    public static final long NO_AMOUNT = Long.MIN_VALUE;

    /** What a count that is not known is written as. */
    public static final short NO_COUNT = -1;

    /** What stands for no in a column of answers; 0 is not known. */
    public static final byte NO = 1;

    public static final byte YES = 2;

    private final FactSheet sheet;
    private final int households;
    private final int[] firstMember;
    private final List<@Nullable Object> columns;
    private final List<@Nullable Object> memberColumns;

    private Population(FactSheet sheet, int[] firstMember) {
        this.sheet = sheet;
        this.households = firstMember.length - 1;
        this.firstMember = firstMember;
        this.columns = columns(sheet.of(false), households);
        this.memberColumns = columns(sheet.of(true), firstMember[households]);
    }

    /**
     * Nothing known yet of so many households: the columns are there to be filled.
     *
     * @param firstMember for each household the row of its first member, then the number of members of all
     */
    public static Population empty(FactSheet sheet, int[] firstMember) {
        return new Population(sheet, firstMember);
    }

    public static Population of(FactSheet sheet, List<Facts> files) {
        var first = new int[files.size() + 1];
        for (int at = 0; at < files.size(); at++) {
            first[at + 1] = first[at] + files.get(at).members().size();
        }
        var population = new Population(sheet, first);
        for (int at = 0; at < files.size(); at++) {
            population.write(files.get(at), first[at], at);
        }
        return population;
    }

    public int households() {
        return households;
    }

    public int members() {
        return firstMember[households];
    }

    public byte[] answers(FactKey<?> key) {
        return (byte[]) column(key.definition());
    }

    public int[] days(FactKey<LocalDate> key) {
        return (int[]) column(key.definition());
    }

    public long[] amounts(FactKey<?> key) {
        return (long[]) column(key.definition());
    }

    public short[] counts(FactKey<Judgment<Integer>> key) {
        return (short[]) column(key.definition());
    }

    /** What stands for a choice in its column. */
    public static byte code(FactKey<?> key, String answer) {
        return code(key.definition(), answer);
    }

    /** The row of its first member; of the one after the last household, the number of members of all. */
    public int firstMember(int household) {
        return firstMember[household];
    }

    int[] firstMembers() {
        return firstMember;
    }

    /** What its columns take in memory. */
    public long bytes() {
        long bytes = (long) firstMember.length * Integer.BYTES;
        for (Object column : Stream.concat(columns.stream(), memberColumns.stream())
                .filter(Objects::nonNull)
                .toList()) {
            bytes += (long) Array.getLength(column) * PopulationFile.width(column);
        }
        return bytes;
    }

    static byte code(FactDefinition fact, String answer) {
        for (int at = 0; at < fact.choices().size(); at++) {
            if (fact.choices().get(at).value().equals(answer)) {
                return (byte) (at + 1);
            }
        }
        throw new IllegalArgumentException(fact.key() + " cannot be " + answer);
    }

    /** An array of bytes, shorts, ints or longs, by the type of the fact: for what is filled or written whole. */
    public Object column(FactDefinition fact) {
        Object column = (fact.perMember() ? memberColumns : columns).get(fact.slot());
        if (column == null) {
            throw new IllegalArgumentException(fact.key() + " is not kept of a population");
        }
        return column;
    }

    private void write(Facts file, int member, int household) {
        for (FactDefinition fact : sheet.of(false)) {
            write(fact, household, file.get(fact));
        }
        for (int at = 0; at < file.members().size(); at++) {
            for (FactDefinition fact : sheet.of(true)) {
                write(fact, member + at, file.members().get(at).get(fact));
            }
        }
    }

    private void write(FactDefinition fact, int row, @Nullable Object value) {
        Object told = value instanceof Judgment<?> judgment ? judgment.answer() : value;
        if (told == null) {
            return;
        }
        switch (fact.type()) {
            case YES_NO -> ((byte[]) column(fact))[row] = (Boolean) told ? YES : NO;
            case CHOICE, JUDGED_CHOICE -> ((byte[]) column(fact))[row] = code(fact, (String) told);
            case DATE -> ((int[]) column(fact))[row] = PackedDay.of((LocalDate) told);
            case FRANCS, JUDGED_FRANCS -> ((long[]) column(fact))[row] = ((Francs) told).amount();
            case JUDGED_COUNT -> ((short[]) column(fact))[row] = count(fact, (Integer) told);
            case TEXT -> {}
        }
    }

    private static short count(FactDefinition fact, int count) {
        if (count < 0 || count > Short.MAX_VALUE) {
            throw new IllegalArgumentException(fact.key() + " of a population cannot be " + count);
        }
        return (short) count;
    }

    private static List<@Nullable Object> columns(List<FactDefinition> facts, int rows) {
        var columns = new ArrayList<@Nullable Object>();
        facts.forEach(fact -> columns.add(column(fact, rows)));
        return columns;
    }

    private static @Nullable Object column(FactDefinition fact, int rows) {
        return switch (fact.type()) {
            case YES_NO, CHOICE, JUDGED_CHOICE -> new byte[rows];
            case DATE -> new int[rows];
            case FRANCS, JUDGED_FRANCS -> {
                var amounts = new long[rows];
                Arrays.fill(amounts, NO_AMOUNT);
                yield amounts;
            }
            case JUDGED_COUNT -> {
                var counts = new short[rows];
                Arrays.fill(counts, NO_COUNT);
                yield counts;
            }
            case TEXT -> null;
        };
    }
}
