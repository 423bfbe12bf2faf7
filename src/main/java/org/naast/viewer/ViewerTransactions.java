package org.naast.viewer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells each transaction who is asking and takes the role of the purpose, in one extra statement. Outside a use case
 * nothing is told, and the login role may touch framework tables only.
 */
class ViewerTransactions extends JdbcTransactionManager {

    private static final String TELL =
            "select set_config('role', ?, true), set_config('naast.viewer', ?, true), set_config('naast.role', ?, true),"
                    + " set_config('naast.programmes', ?, true)";

    ViewerTransactions(DataSource source) {
        super(source);
    }

    /** Fails here rather than in a listener: a failure here gives the connection back. */
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var bound = ViewerBinding.bound();
        if (bound.isPresent()) {
            tell(connection, bound.get().viewer(), bound.get().purpose());
        }
    }

    private static void tell(Connection connection, Viewer viewer, Purpose purpose) throws SQLException {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, purpose.databaseRole());
            statement.setString(2, viewer.id().toString());
            statement.setString(3, viewer.role().word());
            statement.setString(
                    4, viewer.programmes().stream().map(ProgrammeId::toString).collect(Collectors.joining(",")));
            statement.execute();
        }
    }
}
