// Council
