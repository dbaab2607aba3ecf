"""The workbench (工作台): what waits for whom, what was decided and why, and who may decide what."""
