throw new Error("no such luck\n  at all");
