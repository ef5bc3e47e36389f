-- The login of the service, apart from the owner, who applies the migrations. See SECURITY.md.
create role claim_ledger_service nologin;
create role ledger_app login password 'ledger_app';
grant claim_ledger_service to ledger_app;
