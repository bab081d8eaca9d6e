package nc.maillage.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/** A thin wire between a browser and the program, that counts what passes. */
public final class SlowLink {
    private static final int BITS_A_SECOND = 400_000;
    private static final int LATENCY_MS = 400;

    private final Page page;
    private final AtomicLong bytes = new AtomicLong();

    SlowLink(BrowserContext context, Page page) {
        this.page = page;
        var wire = context.newCDPSession(page);
        wire.send("Network.enable");
        wire.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY_MS);
        conditions.addProperty("downloadThroughput", BITS_A_SECOND / 8);
        conditions.addProperty("uploadThroughput", BITS_A_SECOND / 8);
        wire.send("Network.emulateNetworkConditions", conditions);
    }

    /** « Coût d’une page » : bytes on the wire, and milliseconds until it can be read and used, then until all is there. */
    public record Cost(long bytes, long usableMs, long completeMs) {}

    public Cost open(String url) {
        bytes.set(0);
        page.navigate(url);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Cost(bytes.get(), timing("domContentLoadedEventEnd"), timing("loadEventEnd"));
    }

    private long timing(String event) {
        var value = page.evaluate("name => Math.round(performance.getEntriesByType('navigation')[0][name])", event);
        return ((Number) value).longValue();
    }
}
