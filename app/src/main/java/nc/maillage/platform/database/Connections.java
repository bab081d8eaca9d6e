package nc.maillage.platform.database;

/** Where the database is and as whom to go there. Closing it stops the embedded server, if this program started one. */
record Connections(String url, String owner, Secret ownerPassword, AutoCloseable server) implements AutoCloseable {
    Secret passwordOf(String role) {
        return role.equals(owner) ? ownerPassword : ownerPassword.derivedFor(role);
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
