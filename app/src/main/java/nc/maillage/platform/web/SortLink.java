package nc.maillage.platform.web;

import org.jspecify.annotations.Nullable;

/** « En-tête qui trie » : {@code direction} is the value of aria-sort, null where the list is in another order. */
public record SortLink(String label, String href, @Nullable String direction) {}
