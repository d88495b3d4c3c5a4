"""Statements, chains and claims in other people’s formats."""
