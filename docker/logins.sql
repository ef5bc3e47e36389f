-- The login of the service beside that of the owner, who applies the migrations: see SECURITY.md.
create role claim_ledger_service nologin;
create role ledger_app login password 'ledger_app';
grant claim_ledger_service to ledger_app;
