package nc.maillage.portal.web;

import java.util.List;
import nc.maillage.platform.web.PageShell;

/** What is kept about people, room by room, read from the catalogue that a test keeps complete. */
public record DataPage(PageShell shell, List<Room> rooms, int columns) {
    public record Room(String title, List<Line> lines) {}

    public record Line(String purpose, String confidentiality, String retention) {}
}
