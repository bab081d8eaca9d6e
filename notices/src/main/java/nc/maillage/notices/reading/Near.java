package nc.maillage.notices.reading;

/** Whether two texts differ by a few letters only. */
final class Near {
    private Near() {}

    /** The shorter is held against the beginning of the longer; one letter in five may differ. */
    static boolean are(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (length < 12) {
            return false;
        }
        return distance(one.substring(0, length), other.substring(0, length)) * 5 <= length;
    }

    static int distance(String one, String other) {
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
