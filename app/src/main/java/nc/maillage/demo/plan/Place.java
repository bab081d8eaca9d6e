package nc.maillage.demo.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * « Commune ou partie de commune » : Poya lies in two provinces and has two lines, whose parting is invented.
 *
 * @param municipal residents in 2025; {@code total} adds those counted there for their tribe
 * @param living median standard of living a month: read from the published ones, evened where none is
 */
public record Place(String commune, String name, String province, int municipal, int total, int living) {
    static final String SUD = "SUD";
    static final String NORD = "NORD";
    static final String ILES = "ILES";
    private static final String FILE = "/demo/places.csv";
    private static final int TOWN = 20_000;

    static List<Place> all() {
        try (InputStream in = Place.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(cell ->
                            new Place(cell[0], cell[1], cell[2], number(cell[3]), number(cell[4]), number(cell[5])))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    boolean south() {
        return province.equals(SUD);
    }

    boolean town() {
        return municipal > TOWN;
    }
}
