package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nc.maillage.access.directory.Directory;
import org.springframework.stereotype.Component;

/** « Se déconnecter » : the session ends, the browser forgets what it kept, and the directory is told where it offers that. */
@Component
class SignOut {
    private final OpenSessions sessions;
    private final Arrival arrival;
    private final Directory directory;
    private final DirectoryJourneys journeys;

    SignOut(OpenSessions sessions, Arrival arrival, Directory directory, DirectoryJourneys journeys) {
        this.sessions = sessions;
        this.arrival = arrival;
        this.directory = directory;
        this.journeys = journeys;
    }

    /** Gives the address to go to. */
    String run(HttpServletRequest request, HttpServletResponse response) {
        var who = SignedIn.of(request);
        sessions.end(request);
        arrival.forget(response);
        // On a shared computer: pages kept to go back to, and what scripts may have stored.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        var home = SignInPages.ADDRESS + "?adieu";
        return who != null && who.byDirectory()
                ? directory.farewell(journeys.farewell()).orElse(home)
                : home;
    }
}
