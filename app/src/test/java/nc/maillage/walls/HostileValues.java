package nc.maillage.walls;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What is put where a value is awaited: limits of numbers and dates, other people's numbers, markup, commands, noise; drawn from a seed. */
final class HostileValues {
    /** Must never come back as markup. */
    static final String MARK = "<b id=zqx9>";

    private static final List<String> KNOWN = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "0x10",
            "2147483648",
            "-9223372036854775809",
            "99999999999999999999",
            "1,5",
            "NaN",
            "١٢٣",
            "1\u00A0000",
            "true",
            "null",
            "undefined",
            "[]",
            "{\"a\":1}",
            "on",
            "*",
            "%",
            "_",
            "%%%",
            "\\",
            "'",
            "\"",
            "`",
            "29/02/2025",
            "31/12/9999",
            "01/01/0001",
            "00/00/0000",
            "2026-02-30",
            "-999999999-01-01",
            "+10000-01-01",
            "24/11/2026",
            "2026-11-24",
            "25:61",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "' or '1'='1",
            "'; select pg_sleep(5)--",
            "1) union select null,null--",
            "$$;select 1;$$",
            "a' || (select version()) || '",
            "\"><script>alert(1)</script>" + MARK,
            MARK,
            "${7*7}",
            "#{7*7}",
            "${jndi:ldap://localhost/a}",
            "{{7*7}}",
            "@(1+1)",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "/dev/null",
            "file:///etc/passwd",
            "//localhost/",
            "http://localhost:1/",
            "javascript:alert(1)",
            "data:text/html,x",
            "a\r\nX-Planted: oui",
            "a%0d%0aX-Planted:%20oui",
            "\u2028X-Planted: oui",
            "\u0001\u0002\u001B[31m",
            "\0",
            "\uFFFE\uFFFF",
            "\uD800",
            "é\u0301\u0301\u0301",
            "\u202Eabc",
            "🦜👩‍👧‍👦",
            "ﷺ".repeat(20),
            "İıſK",
            "=1+1",
            "@SUM(A1)",
            "+687 27 12 34",
            "a".repeat(61),
            "b".repeat(256),
            "c".repeat(1_001),
            "d ".repeat(4_000),
            "((((((((((((((((((((",
            "[".repeat(300),
            "<".repeat(300),
            "a,".repeat(500),
            "NÉPOURA",
            "amg-sud",
            "2026-000001",
            "SUD",
            "PDF");

    private final List<String> trueOnes;

    HostileValues(List<String> trueOnes) {
        this.trueOnes = trueOnes;
    }

    String draw(String usual, SplittableRandom dice) {
        return switch (dice.nextInt(9)) {
            case 0, 1, 2, 3 -> KNOWN.get(dice.nextInt(KNOWN.size()));
            case 4 -> trueOnes.get(dice.nextInt(trueOnes.size()));
            case 5 -> new UUID(dice.nextLong(), dice.nextLong()).toString();
            case 6 -> changed(usual, dice);
            case 7 -> usual + KNOWN.get(dice.nextInt(KNOWN.size()));
            default -> noise(dice);
        };
    }

    /** A letter or a digit more, less, moved or replaced: the nearest to what is right. */
    private static String changed(String usual, SplittableRandom dice) {
        if (usual.isEmpty()) {
            return Integer.toString(dice.nextInt(-2, 200));
        }
        int at = dice.nextInt(usual.length());
        var letter = Character.toString((char) dice.nextInt(' ', 256));
        return switch (dice.nextInt(4)) {
            case 0 -> usual.substring(0, at) + usual.substring(at + 1);
            case 1 -> usual.substring(0, at) + letter + usual.substring(at);
            case 2 -> usual.substring(0, at) + letter + usual.substring(at + 1);
            default -> usual.substring(at) + usual.substring(0, at);
        };
    }

    private static String noise(SplittableRandom dice) {
        var noise = new StringBuilder();
        for (int left = dice.nextInt(1, 40); left > 0; left--) {
            noise.appendCodePoint(dice.nextInt(3) == 0 ? dice.nextInt(1, 0x10FFFF) : dice.nextInt(' ', 127));
        }
        return noise.toString();
    }
}
