package nc.maillage.notices.text;

/** How many letters must be changed, added or taken out to make one text of another. */
public final class Distance {
    private Distance() {}

    public static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int up = row[j];
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], up) + 1);
                corner = up;
            }
        }
        return row[other.length()];
    }
}
