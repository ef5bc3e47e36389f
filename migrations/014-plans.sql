-- Parallel plans evaluate every part of a query that depends on no row before the workers start, also the part that ends the query.
-- So a plan with workers ended reads of rows that are readable. No query that calls an unsafe function has such a plan.

alter function views.unreadable(text) parallel unsafe;
