package nc.maillage.notices;

import java.util.List;

/** « Groupe de lignes »: lines of a list under a sub-title. */
public record ItemGroup(String title, List<String> items) {
    public ItemGroup {
        items = List.copyOf(items);
    }
}
