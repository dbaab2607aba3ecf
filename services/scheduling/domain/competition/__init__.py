"""The nurse rostering competition of 2014: weeks solved one after another, none knowing the next."""
