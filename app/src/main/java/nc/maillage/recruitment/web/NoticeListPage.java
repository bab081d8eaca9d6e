package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Paging;

/** The imported notices, newest first, and the form of a new one. */
public record NoticeListPage(List<Row> rows, int waiting, Paging paging, FormErrors errors) {
    public record Row(String href, String title, String reference, String published, String imported, String left) {}
}
